using System.Text.Json.Serialization;

namespace Line.Messaging;

/// <summary>A change to the rich menus of many users at once.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RichMenuBatchReplace), "link")]
[JsonDerivedType(typeof(RichMenuBatchUnlink), "unlink")]
[JsonDerivedType(typeof(RichMenuBatchUnlinkAll), "unlinkAll")]
public abstract record RichMenuBatchOperation
{
    private protected RichMenuBatchOperation() { }
}
