package loyalty.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import loyalty.insight.Measure;
import loyalty.insight.Stage;
import loyalty.insight.StagePeriod;
import loyalty.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** One stage of a customer's life: how long, what they bought, what was done and what came of it. */
class StageItem extends ListItem {
    private static final int SHOWN = 5;

    private final transient Formats formats;

    StageItem(StagePeriod period, Formats formats, ChurnWords churn) {
        this.formats = formats;
        addClassNames(
                "ld-stage",
                "ld-stage-" + period.stage().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        add(new H3(new Span(getTranslation("insight.stage." + period.stage())), time(period)));
        if (period.purchases() > 0)
            add(new Paragraph(
                    getTranslation("insight.lifecycle.bought", period.purchases(), formats.money(period.amount()))));
        if (period.stage() == Stage.LOST) add(churn.of(period));
        show(period.measures());
    }

    private Span time(StagePeriod period) {
        LocalDate until = period.until();
        String since = formats.date(period.since());
        return new Span(
                until == null
                        ? getTranslation("insight.lifecycle.since", since)
                        : getTranslation(
                                "insight.lifecycle.fromTo",
                                since,
                                formats.date(until.minusDays(1)),
                                ChronoUnit.DAYS.between(period.since(), until)));
    }

    private void show(List<Measure> measures) {
        measures.stream().limit(SHOWN).forEach(measure -> add(line(measure)));
        if (measures.size() <= SHOWN) return;
        var more = new Details(getTranslation("insight.lifecycle.more", measures.size() - SHOWN));
        measures.stream().skip(SHOWN).forEach(measure -> more.add(line(measure)));
        add(more);
    }

    private Component line(Measure measure) {
        var line = new Div(
                soft(formats.date(measure.day())), badge(measure), new Span(measure.words()), soft(measure.by()));
        line.addClassName("ld-measure");
        if (measure.outcome() != null) line.add(outcome(measure.outcome()));
        if (measure.verdict() != null)
            line.add(new Span(getTranslation(
                    "insight.lifecycle.verdict", getTranslation("feedback.complaint.verdict." + measure.verdict()))));
        line.add(effect(measure));
        return line;
    }

    private Span badge(Measure measure) {
        String key = switch (measure.kind()) {
            case FOLLOWUP -> "followup.reason.";
            case COMPLAINT -> "feedback.kind.";
        };
        var badge = new Span(getTranslation(key + measure.reason()));
        badge.addClassName("ld-record-badge");
        return badge;
    }

    private static Span outcome(String words) {
        var outcome = new Span(words);
        outcome.addClassNames("ld-record-text", "ld-measure-outcome");
        return outcome;
    }

    private Span effect(Measure measure) {
        LocalDate bought = measure.boughtOn();
        if (bought == null) return soft(getTranslation("insight.lifecycle.notBought"));
        var effect = new Span(
                getTranslation("insight.lifecycle.boughtAfter", ChronoUnit.DAYS.between(measure.day(), bought)));
        effect.addClassNames("ld-record-badge", "ld-record-closed");
        return effect;
    }

    private static Span soft(@Nullable String text) {
        var soft = new Span(text == null ? "" : text);
        soft.addClassName("ld-soft");
        return soft;
    }
}
