package loyalty.dashboard;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** All that the figures of one period are worked out from. */
record Counts(StageCounts stages, TradeCounts trade, VoiceCounts voices) {

    /** Every figure that needs no other period. */
    Map<Figure, FigureValue> figures() {
        Map<Figure, FigureValue> figures = new EnumMap<>(Figure.class);
        figures.put(Figure.CUSTOMERS, FigureValue.count(stages.atEnd()));
        figures.put(Figure.NEW_CUSTOMERS, FigureValue.count(stages.firsts()));
        figures.put(Figure.WON_BACK, FigureValue.count(stages.wonBack()));
        figures.put(Figure.CHURN_RATE, FigureValue.ratio(stages.lost(), stages.exposed()));
        figures.put(Figure.RETENTION_RATE, FigureValue.ratio(stages.kept(), stages.atStart()));
        figures.put(Figure.BUYERS, FigureValue.count(trade.buyers()));
        figures.put(Figure.REPURCHASE_RATE, FigureValue.ratio(trade.again(), trade.buyers()));
        figures.put(Figure.SALES, FigureValue.plain(trade.sales()));
        figures.put(
                Figure.AVERAGE_PURCHASE, FigureValue.ratio(trade.sales(), BigDecimal.valueOf(trade.purchases())));
        figures.put(Figure.SATISFACTION, FigureValue.ratio(voices.points(), voices.scores()));
        figures.put(Figure.CSAT, FigureValue.ratio(voices.satisfied(), voices.scores()));
        figures.put(
                Figure.NPS,
                FigureValue.ratio(voices.promoters() - voices.detractors(), voices.asked())
                        .perHundred());
        figures.put(Figure.RECOMMENDATION_RATE, FigureValue.ratio(voices.promoters(), voices.asked()));
        figures.put(Figure.COMPLAINT_RATE, FigureValue.ratio(voices.complaints(), trade.purchases()));
        figures.put(
                Figure.COMPLAINTS_PER_HUNDRED,
                FigureValue.ratio(voices.complaints(), stages.atEnd()).perHundred());
        return figures;
    }

    /** How sales grew since an earlier period. */
    FigureValue growth(Counts earlier) {
        BigDecimal were = earlier.trade.sales();
        return FigureValue.ratio(trade.sales().subtract(were), were);
    }
}
