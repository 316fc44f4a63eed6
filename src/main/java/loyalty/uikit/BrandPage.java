package loyalty.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A page outside the application's frame, such as sign-in: what the product is on the left, one form on the right. */
public class BrandPage extends Div {
    private final Div form = new Div();
    private final H2 heading;

    public BrandPage(String heading) {
        addClassName("ld-brand-page");
        form.addClassName("ld-brand-form");
        this.heading = new H2(heading);
        form.add(this.heading);
        add(brand(), new Main(form, new Footer(new LanguageSwitch())));
    }

    public void addToForm(Component... parts) {
        form.add(parts);
    }

    /** Leaves the heading. */
    public void clearForm() {
        form.removeAll();
        form.add(heading);
    }

    private Section brand() {
        var brand = new Section(new Logo(), new H1(getTranslation("uikit.product")), promise());
        brand.addClassName("ld-brand");
        return brand;
    }

    private Paragraph promise() {
        return new Paragraph(getTranslation("uikit.brand.promise"));
    }
}
