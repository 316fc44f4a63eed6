package loyalty.dashboard;

import java.math.BigDecimal;

/** All that the figures of one period are worked out from. */
record Counts(StageCounts stages, TradeCounts trade, VoiceCounts voices) {

    /** Unknown where it takes another period; see {@link #growth}. */
    FigureValue figure(Figure figure) {
        return switch (figure) {
            case CUSTOMERS -> FigureValue.count(stages.atEnd());
            case NEW_CUSTOMERS -> FigureValue.count(stages.firsts());
            case WON_BACK -> FigureValue.count(stages.wonBack());
            case CHURN_RATE -> FigureValue.ratio(stages.lost(), stages.exposed());
            case RETENTION_RATE -> FigureValue.ratio(stages.kept(), stages.atStart());
            case BUYERS -> FigureValue.count(trade.buyers());
            case REPURCHASE_RATE -> FigureValue.ratio(trade.again(), trade.buyers());
            case SALES -> FigureValue.plain(trade.sales());
            case SALES_GROWTH, YEARLY_GROWTH -> FigureValue.UNKNOWN;
            case AVERAGE_PURCHASE -> FigureValue.ratio(trade.sales(), BigDecimal.valueOf(trade.purchases()));
            case SATISFACTION -> FigureValue.ratio(voices.points(), voices.scores());
            case CSAT -> FigureValue.ratio(voices.satisfied(), voices.scores());
            case NPS ->
                FigureValue.ratio(voices.promoters() - voices.detractors(), voices.asked())
                        .perHundred();
            case RECOMMENDATION_RATE -> FigureValue.ratio(voices.promoters(), voices.asked());
            case COMPLAINT_RATE -> FigureValue.ratio(voices.complaints(), trade.purchases());
            case COMPLAINTS_PER_HUNDRED ->
                FigureValue.ratio(voices.complaints(), stages.atEnd()).perHundred();
        };
    }

    /** How sales grew since an earlier period. */
    FigureValue growth(Counts earlier) {
        BigDecimal were = earlier.trade.sales();
        return FigureValue.ratio(trade.sales().subtract(were), were);
    }
}
