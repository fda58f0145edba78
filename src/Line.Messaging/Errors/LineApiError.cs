namespace Line.Messaging;

/// <summary>Why a call failed.</summary>
public enum LineApiError
{
    /// <summary>A status that LINE does not document.</summary>
    Unknown,

    /// <summary>400: the request is wrong; <see cref="LineApiException.Details"/> may say where.</summary>
    BadRequest,

    /// <summary>400: the reply token was used, is too old, or is not one. Also what a second reply gets when the first one's answer was lost.</summary>
    InvalidReplyToken,

    /// <summary>401: the channel access token is wrong or has expired.</summary>
    Unauthorized,

    /// <summary>403: the account or its plan may not do this.</summary>
    Forbidden,

    /// <summary>404: no such thing, or a user who blocked the account.</summary>
    NotFound,

    /// <summary>409: a conflict other than a known retry key.</summary>
    Conflict,

    /// <summary>410: the content is no longer kept.</summary>
    Gone,

    /// <summary>413: a request of more than 2 MB.</summary>
    PayloadTooLarge,

    /// <summary>415: a media type that the endpoint does not take.</summary>
    UnsupportedMediaType,

    /// <summary>429: too many calls in a time. Without a status: the client held the call back, since LINE would refuse it.</summary>
    RateLimited,

    /// <summary>429: the month's messages are used up. Trying again does not help.</summary>
    MonthlyLimitReached,

    /// <summary>5xx: an error on LINE's side.</summary>
    ServerError,

    /// <summary>No answer in time. The call may have been carried out.</summary>
    Timeout,

    /// <summary>The connection failed. The call may have been carried out.</summary>
    Network,

    /// <summary>202: LINE is still preparing the content.</summary>
    ContentNotReady,

    /// <summary>An answer that is not of the documented form.</summary>
    UnexpectedAnswer,
}
