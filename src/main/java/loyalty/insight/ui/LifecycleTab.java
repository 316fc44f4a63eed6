package loyalty.insight.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import loyalty.customer.CustomerFields;
import loyalty.customer.CustomerProfile;
import loyalty.insight.FirstPurchase;
import loyalty.insight.Lifecycle;
import loyalty.uikit.Formats;

/** How a customer was won; below it each stage, newest first, what was done in it and what came of that. */
@StyleSheet("context://styles/records.css")
@StyleSheet("context://styles/lifecycle.css")
class LifecycleTab extends Div {
    private final DescriptionList won = new DescriptionList();

    LifecycleTab(
            Lifecycle lifecycle, CustomerProfile profile, CustomerFields fields, Formats formats, ChurnWords churn) {
        addClassName("ld-lifecycle");
        for (String field : new String[] {"acquiredOn", "channel", "source"})
            fact(
                    fields.find(field).orElseThrow().name(getLocale(), this::getTranslation),
                    value(field, profile, fields));
        FirstPurchase first = lifecycle.firstPurchase();
        fact(
                getTranslation("insight.lifecycle.first"),
                first == null ? getTranslation("insight.lifecycle.notYet") : words(first, formats));
        var stages = new OrderedList();
        lifecycle.periods().forEach(period -> stages.add(new StageItem(period, formats, churn)));
        add(
                new Section(new H2(getTranslation("insight.lifecycle.won")), won),
                new Section(new H2(getTranslation("insight.lifecycle.stages")), stages));
    }

    private String value(String field, CustomerProfile profile, CustomerFields fields) {
        return fields.choiceName(field, profile.value(field), getLocale());
    }

    /** What is not known is left out. */
    private void fact(String name, String value) {
        if (!value.isEmpty()) won.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    private static String words(FirstPurchase first, Formats formats) {
        return String.join(" · ", formats.date(first.day()), first.product(), formats.money(first.amount()));
    }
}
