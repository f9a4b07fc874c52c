package org.netsword.fact;

import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.TextPart;

/**
 * 自由文本：标题、描述、广告语、直播口播等原文，附于一条发布的信息、标签、电子信息或者直播。
 *
 * @param inId the publication, label, message or livestream it stands in
 * @param part 哪一部分
 * @param text 原文
 */
public record FreeText(String inId, @Nullable TextPart part, String text) {}
