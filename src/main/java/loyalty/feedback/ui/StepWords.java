package loyalty.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import loyalty.feedback.ComplaintStep;

/** What was said in a step of a complaint: some steps keep a code, the rest what somebody wrote. */
final class StepWords {
    private StepWords() {}

    static String of(ComplaintStep step) {
        if (step.words() == null) return "";
        return switch (step.kind()) {
            case CLOSED, CUSTOMER_VERDICT -> translate("feedback.complaint.verdict." + step.words());
            case GRADED -> translate("feedback.complaint.severity." + step.words());
            default -> step.words();
        };
    }
}
