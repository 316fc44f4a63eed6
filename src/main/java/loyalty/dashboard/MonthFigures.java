package loyalty.dashboard;

import java.math.BigDecimal;

/** What the trends show of a month. */
public record MonthFigures(
        Period month,
        BigDecimal sales,
        BigDecimal salesYearBefore,
        FigureValue csat,
        FigureValue nps,
        FigureValue complaintRate) {

    static MonthFigures of(Period month, TradeCounts trade, TradeCounts yearBefore, VoiceCounts voices) {
        Counts counts = new Counts(new StageCounts(0, 0, 0, 0, 0, 0, 0), trade, voices);
        return new MonthFigures(
                month,
                trade.sales(),
                yearBefore.sales(),
                counts.figure(Figure.CSAT),
                counts.figure(Figure.NPS),
                counts.figure(Figure.COMPLAINT_RATE));
    }
}
