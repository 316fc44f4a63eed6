package loyalty.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import loyalty.identity.Grants;
import loyalty.identity.Risk;
import loyalty.identity.RoleTexts;

/** What saving would change, and what is risky about the role as it would be then. */
class GrantsOutlook extends Div {
    private final transient RoleTexts texts;
    private final Grants saved;

    GrantsOutlook(RoleTexts texts, Grants saved) {
        this.texts = texts;
        this.saved = saved;
        addClassName("ld-grants-outlook");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(Grants chosen) {
        removeAll();
        List<String> risks = Risk.of(chosen).stream()
                .map(risk -> getTranslation("identity.risk." + risk))
                .toList();
        list("identity.role.risks", "ld-grants-risks", risks);
        list(
                "identity.role.differences",
                "ld-grants-differences",
                chosen.differencesFrom(saved).stream()
                        .map(difference -> texts.difference(difference, getLocale()))
                        .toList());
    }

    private void list(String heading, String style, List<String> lines) {
        if (lines.isEmpty()) return;
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        var part = new Div(new H2(getTranslation(heading)), list);
        part.addClassName(style);
        add(part);
    }
}
