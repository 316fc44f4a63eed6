package loyalty.uikit;

import com.vaadin.flow.component.html.Image;

/** The mark of the product; the name beside it speaks for screen readers. */
public class Logo extends Image {

    public Logo() {
        super("icons/logo.svg", "");
        addClassName("ld-logo");
    }
}
