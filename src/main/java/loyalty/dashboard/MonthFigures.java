package loyalty.dashboard;

import java.math.BigDecimal;

/** What the trends show of a month. */
public record MonthFigures(Period month, BigDecimal sales, BigDecimal salesYearBefore, FigureValue csat, FigureValue nps, FigureValue complaintRate) {

    static MonthFigures of(Period month, TradeCounts trade, TradeCounts yearBefore, VoiceCounts voices) {
        var figures = new Counts(StageCounts.NONE, trade, voices).figures();
        return new MonthFigures(
                month,
                trade.sales(),
                yearBefore.sales(),
                figures.get(Figure.CSAT),
                figures.get(Figure.NPS),
                figures.get(Figure.COMPLAINT_RATE));
    }
}
