package loyalty.exchange.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** Where in the import one is: four steps, the current one marked. */
class StepTrail extends OrderedList {

    enum Step {
        FILE,
        COLUMNS,
        CHECK,
        IMPORT
    }

    StepTrail(Step current) {
        addClassName("ld-steps");
        for (Step step : Step.values()) {
            var item = new ListItem(new Span(getTranslation("exchange.step." + step)));
            if (step == current) {
                item.getElement().setAttribute("aria-current", "step");
            }
            item.setClassName("ld-step-done", step.compareTo(current) < 0);
            add(item);
        }
    }
}
