package loyalty.shell;

import com.vaadin.flow.component.html.Span;
import loyalty.uikit.Icons;

/** Icon and words of a menu's entry; in a bar the icon stands alone, and the words are for screen readers. */
class IconAndWord extends Span {

    IconAndWord(String icon, String words) {
        var word = new Span(words);
        word.addClassName("ld-word");
        addClassName("ld-entry");
        add(Icons.of(icon), word);
    }
}
