package loyalty.insight.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import loyalty.insight.LoyaltyScore;
import loyalty.insight.LoyaltyScore.Contribution;
import loyalty.insight.ScorePart;
import loyalty.uikit.Formats;

/** Why a loyalty score is what it is: each part with its points, its weight and what it adds. */
class ScoreParts extends NativeTable {
    private final transient Formats formats;

    ScoreParts(LoyaltyScore score, Formats formats) {
        this.formats = formats;
        addClassName("ld-score-parts");
        var head = new NativeTableRow();
        Stream.of("part", "points", "weight", "contribution")
                .map(word -> new NativeTableHeaderCell(getTranslation("insight.worth." + word)))
                .forEach(head::add);
        getHead().add(head);
        for (ScorePart part : ScorePart.values())
            getBody()
                    .add(score.parts().stream()
                            .filter(known -> known.part() == part)
                            .findFirst()
                            .map(this::known)
                            .orElseGet(() -> row(part, getTranslation("insight.worth.missing"), "", "")));
    }

    private NativeTableRow known(Contribution part) {
        return row(
                part.part(),
                formats.number(rounded(part.points(), 0)),
                formats.percent(part.weight()),
                formats.number(rounded(part.contribution(), 1)));
    }

    private NativeTableRow row(ScorePart part, String points, String weight, String contribution) {
        return new NativeTableRow(
                new NativeTableHeaderCell(getTranslation("insight.part." + part)),
                new NativeTableCell(points),
                new NativeTableCell(weight),
                new NativeTableCell(contribution));
    }

    private static BigDecimal rounded(double number, int digits) {
        return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP);
    }
}
