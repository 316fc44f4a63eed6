package loyalty.table.ui;

import loyalty.table.TableColumn;

/** How wide a column is before anybody changed it. */
final class TableWidths {
    private TableWidths() {}

    static String of(TableColumn column) {
        return switch (column.key()) {
            case "number" -> "7.5em";
            case "name" -> "9em";
            case "company", "favouriteProduct", "nextFollowup" -> "13em";
            case "notes", "lastFeedback", "address" -> "18em";
            case "email" -> "15em";
            case "lastFeedbackOn", "openComplaints", "nextFollowupOn", "nextFollowupAssignee" -> "10em";
            default ->
                switch (column.kind()) {
                    case PHONE -> "10em";
                    case TAGS -> "12em";
                    case MONEY -> "9em";
                    case DATE -> "8em";
                    case SCORE, PERCENT -> "8em";
                    case TREND, AGE, FLAG -> "6.5em";
                    case NUMBER -> "7.5em";
                    default -> "9em";
                };
        };
    }
}
