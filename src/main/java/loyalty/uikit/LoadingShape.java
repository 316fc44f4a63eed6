package loyalty.uikit;

import com.vaadin.flow.component.html.Div;

/** Stands where some lines are about to come, in their shape. */
public class LoadingShape extends Div {
    private static final int LINES = 3;

    public LoadingShape() {
        addClassName("ld-loading-shape");
        getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < LINES; i++) add(new Div());
    }
}
