package loyalty.table.ui;

/** Where a derived cell leads: the tab of the customer's page that its figure comes from. */
final class TablePanels {
    private TablePanels() {}

    /** @return the title key of a tab; empty for the page itself */
    static String of(String column) {
        return switch (column) {
            case "lastPurchaseOn",
                    "purchaseCount",
                    "totalAmount",
                    "averageAmount",
                    "averageInterval",
                    "favouriteProduct",
                    "stage",
                    "activity" -> "purchase.title";
            case "loyaltyScore", "rfmCell", "rfmSegment", "churnRisk", "lifetimeValue" -> "insight.worth";
            case "lastScore",
                    "lastScoreOn",
                    "lastScoreSource",
                    "averageScore",
                    "scoreTrend",
                    "npsGroup",
                    "lastRecommendation",
                    "lastRecommendationOn" -> "survey.title";
            case "lastFeedback", "lastFeedbackOn", "openComplaints" -> "feedback.title";
            case "creditRating", "arrears", "creditCurrency", "daysOverdue" -> "credit.title";
            default -> "";
        };
    }
}
