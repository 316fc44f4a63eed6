package loyalty.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.spring.annotation.SpringComponent;
import loyalty.uikit.Icons;
import loyalty.uikit.Palette;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Opens the search; {@code frame.js} clicks it for Ctrl K and {@code /}. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SearchField extends Button {

    SearchField(Search search) {
        addClassName("ld-search-field");
        setText(getTranslation("shell.search"));
        setIcon(Icons.of(Icons.SEARCH));
        setTooltipText(getTranslation("shell.search.label"));
        var key = new Element("kbd")
                .setText("Ctrl K")
                .setAttribute("slot", "suffix")
                .setAttribute("aria-hidden", "true");
        getElement().appendChild(key);
        addClickListener(click -> palette(search).open());
    }

    private Palette palette(Search search) {
        return new Palette(
                getTranslation("shell.search.label"), getTranslation("shell.search.placeholder"), search::find);
    }
}
