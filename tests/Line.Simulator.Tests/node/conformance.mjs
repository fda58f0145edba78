// Runs LINE's official client against the simulator and says, one JSON line a check, what it saw.
import { Buffer } from 'node:buffer';
import assert from 'node:assert/strict';
import { HTTPFetchError, channelAccessToken, liff, manageAudience, insight, messagingApi, validateSignature } from '@line/bot-sdk';

const { BASE_URL: baseURL, TOKEN: token, SECRET: secret, CHANNEL_ID: channelId, PICTURE: picture } = process.env;
const config = { baseURL, channelAccessToken: token };
const client = new messagingApi.MessagingApiClient(config);
const blobs = new messagingApi.MessagingApiBlobClient(config);
const hello = [{ type: 'text', text: 'こんにちは' }];

async function simulator(method, path, body) {
  const response = await fetch(`${baseURL}/_simulator${path}`, {
    method, headers: { 'content-type': 'application/json' }, body: body === undefined ? undefined : JSON.stringify(body),
  });
  assert.ok(response.ok, `${method} ${path}: ${response.status}`);
  return response.json();
}

async function refused(call, status) {
  const error = await call().then(() => assert.fail('was not refused'), problem => problem);
  assert.ok(error instanceof HTTPFetchError, String(error));
  assert.equal(error.status, status);
  return { headers: error.headers, body: JSON.parse(error.body) };
}

async function webhookOf(act) {
  const { last } = await simulator('GET', '/calls');
  await act();
  const { calls } = await simulator('GET', `/calls?since=${last}&kind=webhook&wait=10000`);
  return calls[0];
}

const userId = (await simulator('POST', '/users', { displayName: 'ノード', announce: false })).userId;
const write = text => simulator('POST', `/users/${userId}/messages`, { type: 'text', text });

const checks = {
  async 'webhook signature holds in the official validator'() {
    const call = await webhookOf(() => write('署名'));
    assert.equal(validateSignature(call.requestBody, secret, call.signature), true);
    assert.equal(validateSignature(`${call.requestBody} `, secret, call.signature), false);
  },
  async 'reply succeeds once'() {
    const call = await webhookOf(() => write('返信'));
    const { replyToken } = JSON.parse(call.requestBody).events[0];
    const { sentMessages } = await client.replyMessage({ replyToken, messages: hello });
    assert.match(sentMessages[0].id, /^\d{18}$/);
    const { body } = await refused(() => client.replyMessage({ replyToken, messages: hello }), 400);
    assert.equal(body.message, 'Invalid reply token');
  },
  async 'push succeeds with a request id'() {
    const { httpResponse, body } = await client.pushMessageWithHttpInfo({ to: userId, messages: hello });
    assert.equal(body.sentMessages.length, 1);
    assert.match(httpResponse.headers.get('x-line-request-id'), /^[0-9a-f-]{36}$/);
  },
  async 'broken message is 400 with details'() {
    const { body } = await refused(() => client.pushMessage({ to: userId, messages: [{ type: 'text', text: '' }, { type: 'text', text: 'あ'.repeat(5001) }] }), 400);
    assert.equal(body.message, 'The request body has 2 error(s)');
    assert.deepEqual(body.details.map(detail => detail.property), ['messages[0].text', 'messages[1].text']);
  },
  async 'repeated retry key is 409 with the accepted id'() {
    const key = '7f1c9e0a-58b1-4c5f-9a53-0d3f8f6f2b11';
    const first = await client.pushMessageWithHttpInfo({ to: userId, messages: hello }, key);
    const { headers, body } = await refused(() => client.pushMessage({ to: userId, messages: hello }, key), 409);
    assert.equal(headers.get('x-line-accepted-request-id'), first.httpResponse.headers.get('x-line-request-id'));
    assert.deepEqual(body.sentMessages.map(sent => sent.id), first.body.sentMessages.map(sent => sent.id));
  },
  async 'rate limit is 429'() {
    await simulator('PUT', '/faults', [{ kind: 'rateLimit', times: 1 }]);
    const { body } = await refused(() => client.pushMessage({ to: userId, messages: hello }), 429);
    assert.match(body.message, /rate limit/);
  },
  async 'monthly limit is 429'() {
    await simulator('PATCH', '/settings', { monthlyQuota: 0 });
    const { body } = await refused(() => client.pushMessage({ to: userId, messages: hello }), 429);
    assert.match(body.message, /monthly limit/);
    await simulator('PATCH', '/settings', { monthlyQuota: null });
    assert.deepEqual(await client.getMessageQuota(), { type: 'none' });
  },
  async 'wrong token is 401'() {
    await refused(() => new messagingApi.MessagingApiClient({ baseURL, channelAccessToken: 'wrong' }).getBotInfo(), 401);
  },
  async 'profile and bot info are read'() {
    assert.equal((await client.getProfile(userId)).displayName, 'ノード');
    assert.match((await client.getBotInfo()).userId, /^U[0-9a-f]{32}$/);
    await refused(() => client.getProfile(`U${'f'.repeat(32)}`), 404);
  },
  async 'multicast, broadcast and narrowcast are accepted'() {
    await client.multicast({ to: [userId], messages: hello });
    await client.broadcast({ messages: hello });
    const { httpResponse } = await client.narrowcastWithHttpInfo({ messages: hello });
    assert.equal(httpResponse.status, 202);
    const progress = await client.getNarrowcastProgress(httpResponse.headers.get('x-line-request-id'));
    assert.equal(progress.phase, 'succeeded');
  },
  async 'messages are validated without being sent'() {
    await client.validatePush({ messages: hello });
    await refused(() => client.validatePush({ messages: [{ type: 'sticker' }] }), 400);
  },
  async 'loading dots start'() {
    await client.showLoadingAnimation({ chatId: userId, loadingSeconds: 5 });
    await refused(() => client.showLoadingAnimation({ chatId: userId, loadingSeconds: 7 }), 400);
  },
  async 'content of a user is downloaded'() {
    const bytes = Buffer.from(picture, 'base64');
    const sent = await fetch(`${baseURL}/_simulator/users/${userId}/content?type=image`, { method: 'POST', headers: { 'content-type': 'image/png' }, body: bytes });
    const { id } = await sent.json();
    const { httpResponse, body } = await blobs.getMessageContentWithHttpInfo(id);
    const parts = [];
    for await (const part of body) parts.push(part);
    assert.equal(httpResponse.headers.get('content-type'), 'image/png');
    assert.ok(Buffer.concat(parts).equals(bytes));
    assert.equal((await blobs.getMessageContentTranscodingByMessageId(id)).status, 'succeeded');
    await refused(() => blobs.getMessageContent('1'), 404);
  },
  async 'rich menu is created, given its picture and linked'() {
    const { richMenuId } = await client.createRichMenu({
      size: { width: 800, height: 540 }, selected: true, name: 'メニュー', chatBarText: 'ひらく',
      areas: [{ bounds: { x: 0, y: 0, width: 800, height: 540 }, action: { type: 'postback', data: 'a', label: '相談' } }],
    });
    await refused(() => client.linkRichMenuIdToUser(userId, richMenuId), 400);
    await blobs.setRichMenuImage(richMenuId, new Blob([Buffer.from(picture, 'base64')], { type: 'image/png' }));
    await client.linkRichMenuIdToUser(userId, richMenuId);
    assert.equal((await client.getRichMenuIdOfUser(userId)).richMenuId, richMenuId);
    await client.createRichMenuAlias({ richMenuAliasId: 'alias-a', richMenuId });
    assert.equal((await client.getRichMenuAlias('alias-a')).richMenuId, richMenuId);
    await client.setDefaultRichMenu(richMenuId);
    assert.equal((await client.getRichMenuList()).richmenus.length, 1);
    await client.unlinkRichMenuIdFromUser(userId);
    await client.deleteRichMenu(richMenuId);
    await refused(() => client.getRichMenu(richMenuId), 404);
  },
  async 'coupon is created, listed, sent and closed'() {
    const now = Math.floor(Date.now() / 1000);
    const coupon = {
      title: '絵本 10%引き', acquisitionCondition: { type: 'lottery', lotteryProbability: 50, maxAcquireCount: 100 },
      reward: { type: 'discount', priceInfo: { type: 'percentage', percentage: 10 } }, startTimestamp: now, endTimestamp: now + 86_400,
      maxUseCountPerTicket: 1, timezone: 'ASIA_TOKYO', visibility: 'UNLISTED',
    };
    const { couponId } = await client.createCoupon(coupon);
    const { items } = await client.listCoupon(new Set(['RUNNING']), undefined, 10);
    assert.deepEqual(items, [{ couponId, title: coupon.title }]);
    await client.pushMessage({ to: userId, messages: [{ type: 'coupon', couponId }] });
    await client.closeCoupon(couponId);
    assert.equal((await client.getCouponDetail(couponId)).status, 'CLOSED');
    const { body } = await refused(() => client.createCoupon({ ...coupon, title: '' }), 400);
    assert.equal(body.details[0].property, 'title');
  },
  async 'tokens are issued and revoked'() {
    const tokens = new channelAccessToken.ChannelAccessTokenClient({ baseURL });
    const stateless = await tokens.issueStatelessChannelToken('client_credentials', undefined, undefined, channelId, secret);
    await new messagingApi.MessagingApiClient({ baseURL, channelAccessToken: stateless.access_token }).getBotInfo();
    const short = await tokens.issueChannelToken('client_credentials', channelId, secret);
    assert.equal((await tokens.verifyChannelToken(short.access_token)).client_id, channelId);
    await tokens.revokeChannelToken(short.access_token);
    await refused(() => tokens.verifyChannelToken(short.access_token), 400);
  },
  async 'audiences, LIFF apps and insight answer'() {
    const audiences = new manageAudience.ManageAudienceClient(config);
    const { audienceGroupId } = await audiences.createAudienceGroup({ description: '妊娠期', audiences: [{ id: userId }] });
    assert.equal((await audiences.getAudienceData(audienceGroupId)).audienceGroup.audienceCount, 1);
    await audiences.deleteAudienceGroup(audienceGroupId);
    const apps = new liff.LiffClient(config);
    const { liffId } = await apps.addLIFFApp({ view: { type: 'full', url: 'https://example.com/form' } });
    assert.equal((await apps.getAllLIFFApps()).apps[0].liffId, liffId);
    await apps.deleteLIFFApp(liffId);
    assert.equal((await new insight.InsightClient(config).getNumberOfFollowers('20200101')).status, 'ready');
  },
};

for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
    console.log(JSON.stringify({ name, ok: true }));
  } catch (error) {
    console.log(JSON.stringify({ name, ok: false, why: error.body ?? error.stack ?? String(error) }));
  }
}
