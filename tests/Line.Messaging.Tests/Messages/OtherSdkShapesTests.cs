using System.Text.Json;

namespace Line.Messaging.Tests.Messages;

/// <summary>Message objects in the shapes that other SDKs try themselves on, and with parts that LINE may add: written back, nothing is lost.</summary>
public sealed class OtherSdkShapesTests
{
    public static TheoryData<string, Type> Messages => new()
    {
        { """{"type":"text","text":"$ LINE emoji $","emojis":[{"index":0,"productId":"5ac1bfd5040ab15980c9b435","emojiId":"001"},{"index":13,"productId":"5ac1bfd5040ab15980c9b435","emojiId":"002"}],"quoteToken":"q","new":{"a":[1,null]}}""", typeof(TextMessage) },
        { """{"type":"textV2","text":"Welcome, {user1}! {laugh}\n{everyone} {{x}}","substitution":{"user1":{"type":"mention","mentionee":{"type":"user","userId":"U85","since":3}},"laugh":{"type":"emoji","productId":"5a","emojiId":"002","big":true},"everyone":{"type":"mention","mentionee":{"type":"all"}},"later":{"type":"date","value":"x"}},"quoteToken":"q"}""", typeof(TextMessageV2) },
        { """{"type":"sticker","packageId":"446","stickerId":"1988","quoteToken":"q"}""", typeof(StickerMessage) },
        { """{"type":"image","originalContentUrl":"https://example.com/o.jpg","previewImageUrl":"https://example.com/p.jpg","animated":true}""", typeof(ImageMessage) },
        { """{"type":"video","originalContentUrl":"https://example.com/o.mp4","previewImageUrl":"https://example.com/p.jpg","trackingId":"track-id"}""", typeof(VideoMessage) },
        { """{"type":"audio","originalContentUrl":"https://example.com/o.m4a","duration":60000}""", typeof(AudioMessage) },
        { """{"type":"location","title":"my location","address":"〒102-8282","latitude":35.67966,"longitude":139.73669}""", typeof(LocationMessage) },
        { """{"type":"coupon","couponId":"01JYNW8JMQVFBNWF1APF8Z3FS7","deliveryTag":"tag"}""", typeof(CouponMessage) },
        { """{"type":"imagemap","baseUrl":"https://example.com/bot/images/rm001","altText":"imagemap","baseSize":{"width":1040,"height":1040},"video":{"originalContentUrl":"https://example.com/video.mp4","previewImageUrl":"https://example.com/video_preview.jpg","area":{"x":0,"y":0,"width":1040,"height":585},"externalLink":{"linkUri":"https://example.com/see_more.html","label":"See More","icon":"i"},"loop":true},"actions":[{"type":"uri","linkUri":"https://example.com/","label":"https://example.com/","area":{"x":0,"y":586,"width":520,"height":454}},{"type":"message","text":"Hello","area":{"x":520,"y":586,"width":520,"height":454},"sound":"on"},{"type":"clipboard","clipboardText":"3B48740B","area":{"x":1,"y":2,"width":3,"height":4}},{"type":"swipe","area":{"x":1,"y":2,"width":3,"height":4}}]}""", typeof(ImagemapMessage) },
        { """{"type":"template","altText":"buttons","template":{"type":"buttons","thumbnailImageUrl":"https://example.com/i.jpg","imageAspectRatio":"rectangle","imageSize":"cover","imageBackgroundColor":"#FFFFFF","title":"Menu","text":"Please select","defaultAction":{"type":"uri","label":"View detail","uri":"http://example.com/page/123","altUri":{"desktop":"http://example.com/pc/page/222"}},"actions":[{"type":"postback","label":"Buy","data":"action=buy&itemid=123","text":"old text"},{"type":"postback","label":"Open","data":"d","inputOption":"openKeyboard","fillInText":"---\nName: \n---"},{"type":"datetimepicker","label":"Select date","data":"storeId=12345","mode":"datetime","initial":"2017-12-25t00:00","max":"2018-01-24t23:59","min":"2017-12-25t00:00"},{"type":"clipboard","label":"Copy","clipboardText":"3B48740B"}],"corner":"round"}}""", typeof(TemplateMessage) },
        { """{"type":"template","altText":"carousel","template":{"type":"carousel","columns":[{"thumbnailImageUrl":"https://example.com/item1.jpg","imageBackgroundColor":"#000000","title":"this is menu","text":"description","ribbon":"new","defaultAction":{"type":"message","label":"a","text":"b"},"actions":[{"type":"message","label":"a","text":"b"}]}],"imageAspectRatio":"square","imageSize":"contain"}}""", typeof(TemplateMessage) },
        { """{"type":"template","altText":"image carousel","template":{"type":"image_carousel","columns":[{"imageUrl":"https://example.com/item1.jpg","caption":"c","action":{"type":"uri","label":"View detail","uri":"http://example.com/page/222"}}]}}""", typeof(TemplateMessage) },
        { """{"type":"template","altText":"new","template":{"type":"wheel","spokes":8}}""", typeof(TemplateMessage) },
        { """{"type":"text","text":"Select","quickReply":{"items":[{"type":"action","pinned":true,"imageUrl":"https://example.com/sushi.png","action":{"type":"message","label":"Sushi","text":"Sushi"}},{"type":"action","action":{"type":"location","label":"Send location"}},{"type":"action","action":{"type":"camera","label":"Camera"}},{"type":"action","action":{"type":"cameraRoll","label":"Roll"}},{"type":"action","action":{"type":"microphone","label":"Talk","seconds":5}}]},"sender":{"name":"Cony","iconUrl":"https://line.me/conyprof","badge":"gold"}}""", typeof(TextMessage) },
        { """{"type":"flex","altText":"this is a flex message","contents":{"type":"bubble","size":"giga","direction":"rtl","hero":{"type":"video","url":"https://example.com/v.mp4","previewUrl":"https://example.com/p.jpg","altContent":{"type":"image","size":"full","aspectRatio":"20:13","aspectMode":"cover","url":"https://example.com/p.jpg","animated":true},"aspectRatio":"20:13","action":{"type":"uri","label":"More","uri":"https://line.me/"}},"body":{"type":"box","layout":"vertical","contents":[{"type":"spacer","size":"md"},{"type":"filler","flex":2},{"type":"text","text":"a","scaling":true,"lineSpacing":"20px","shadow":"soft"},{"type":"text","contents":[{"type":"span","text":"b","weight":"bold","decoration":"line-through"}]},{"type":"chart","points":[1,2]}],"background":{"type":"radialGradient","from":"#fff"}},"styles":{"body":{"backgroundColor":"#00ffff","separator":true,"separatorColor":"#000000","blur":3},"frame":{"width":1}},"action":{"type":"uri","uri":"https://line.me/"},"corner":"sharp"}}""", typeof(FlexMessage) },
        { """{"type":"flex","altText":"new","contents":{"type":"stack","contents":[]}}""", typeof(FlexMessage) },
        { """{"type":"richmessage","content":{"a":1}}""", typeof(UnknownMessage) },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void Message_is_written_as_it_was_read(string json, Type type)
    {
        var message = LineJson.DeserializeMessage(json);

        message.ShouldBeOfType(type);
        var written = LineJson.Serialize(message);
        JsonElement.DeepEquals(JsonElement.Parse(written), JsonElement.Parse(json)).ShouldBeTrue(written);
    }

    [Fact]
    public void What_is_new_goes_with_a_copy()
    {
        var read = (TextMessage)LineJson.DeserializeMessage("""{"type":"text","text":"a","urgency":"high"}""");
        LineJson.Serialize(read with { Text = "b" }).ShouldBe("""{"type":"text","text":"b","urgency":"high"}""");
    }

    [Fact]
    public void Samples_that_line_takes_are_valid()
    {
        foreach (var (json, _) in Messages.Select(row => row.Data).Where(row => row.Item2 != typeof(UnknownMessage) && !IsNewer(row.Item1)))
            LineJson.DeserializeMessage(json).Validate().ShouldBeEmpty(json);
    }

    [Theory]
    [InlineData("""{"size":{"width":2500,"height":843,"unit":"px"},"theme":"dark","selected":true,"name":"menu","chatBarText":"Tap to open","areas":[{"bounds":{"x":0,"y":0,"width":1250,"height":843},"action":{"type":"richmenuswitch","label":"next","richMenuAliasId":"richmenu-alias-b","data":"richmenu-changed-to-b"}},{"bounds":{"x":1250,"y":0,"width":1250,"height":843},"action":{"type":"postback","data":"d","inputOption":"openRichMenu","newer":1}}]}""")]
    public void Rich_menu_is_written_as_it_was_read(string json) =>
        JsonElement.DeepEquals(JsonElement.Parse(LineJson.Serialize(LineJson.DeserializeRichMenu(JsonElement.Parse(json)))), JsonElement.Parse(json)).ShouldBeTrue();

    private static bool IsNewer(string json) =>
        new[] { "\"later\"", "swipe", "wheel", "microphone", "spacer", "stack" }.Any(word => json.Contains(word, StringComparison.Ordinal));
}
