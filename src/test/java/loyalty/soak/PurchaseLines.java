package loyalty.soak;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file of purchases: of each customer many, some alike in everything, each hundredth without an amount. */
final class PurchaseLines {
    private PurchaseLines() {}

    static String of(int lines) {
        return "number,date,product,amount\n"
                + IntStream.range(0, lines).mapToObj(PurchaseLines::line).collect(Collectors.joining());
    }

    private static String line(int i) {
        return "K-%d,2026-01-%02d,P %d,%s\n"
                .formatted(i % 1499, 1 + i % 7, i % 5, i % 100 == 7 ? "" : String.valueOf(5 + i % 3));
    }
}
