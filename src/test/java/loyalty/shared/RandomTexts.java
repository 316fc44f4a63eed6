package loyalty.shared;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts as nobody would write them, the same every time: whatever reads human input must get through them. */
final class RandomTexts {
    private static final List<String> PIECES = List.of(
            "0",
            "1",
            "3",
            "20",
            "2026",
            "138",
            "+86",
            "-",
            "/",
            ".",
            ",",
            ":",
            "年",
            "月",
            "日",
            "万",
            "亿",
            "¥",
            "￥",
            "(",
            ")",
            "（",
            "%",
            "_",
            "\\",
            "'",
            "\"",
            "@",
            "e",
            "E+",
            "x",
            "ext",
            "转",
            "T",
            "Z",
            "am",
            "Mar",
            " ",
            "\u3000",
            "\t",
            "\n",
            "\r",
            "\0",
            "王",
            "单",
            "小",
            "明",
            "长",
            "银行",
            "吕",
            "𠮷",
            "㐱",
            "々",
            "〇",
            "か\u3099",
            "ﾀﾞ",
            "한",
            "Ü",
            "u\u0308",
            "ß",
            "İ",
            "Σ",
            "ﷺ",
            "ﬁ",
            "①",
            "😀",
            "👨\u200D👩",
            "\uD83D",
            "\uDE00",
            "\u202E",
            "\u200B",
            "\uFEFF",
            "م",
            "ש",
            "ก",
            "=",
            "<",
            ">",
            "１",
            "Ａ",
            "．",
            "＠");

    private static final int TEXTS = Integer.getInteger("soak.inputs", 20_000);

    private RandomTexts() {}

    /** Texts of up to 12 pieces. */
    static Stream<String> all() {
        Random random = new Random(20261122);
        return Stream.generate(() -> text(random)).limit(TEXTS);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(13);
        for (int i = 0; i < length; i++) {
            boolean listed = random.nextInt(8) > 0;
            text.append(listed ? PIECES.get(random.nextInt(PIECES.size())) : (char) random.nextInt(0x10000));
        }
        return text.toString();
    }
}
