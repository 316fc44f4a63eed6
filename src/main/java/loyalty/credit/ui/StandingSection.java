package loyalty.credit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Consumer;
import loyalty.credit.AgeBand;
import loyalty.credit.Ageing;
import loyalty.credit.CreditStanding;
import loyalty.credit.RatingPoints;
import loyalty.uikit.FigureRow;

/** The rating with its reasons, the limit, and how old the debts are. */
class StandingSection extends Section {
    private final transient CreditPanel services;
    private final UUID customer;
    private final boolean editable;
    private final transient Consumer<String> saved;

    /** @param saved is told what was saved, by the key of its text */
    StandingSection(CreditPanel services, UUID customer, boolean editable, Consumer<String> saved) {
        this.services = services;
        this.customer = customer;
        this.editable = editable;
        this.saved = saved;
        addClassName("ld-credit-standing");
    }

    void show(CreditStanding standing) {
        removeAll();
        add(rating(standing));
        standing.points()
                .ifPresent(points -> add(why(points, standing.currency().orElse(""))));
        standing.override()
                .ifPresent(set -> add(new Paragraph(
                        getTranslation("credit.override.counts", set.reason(), services.formats.date(set.lastDay())))));
        standing.ageings().forEach(ageing -> add(ages(ageing)));
    }

    private Div rating(CreditStanding standing) {
        String limit = standing.limit()
                .map(agreed -> services.formats.money(agreed.amount(), agreed.currency()))
                .map(amount -> getTranslation("credit.limit.is", amount))
                .orElseGet(() -> getTranslation("credit.limit.none"));
        Div line =
                new Div(new Span(getTranslation("credit.rating")), RatingBadge.of(standing.rating()), new Span(limit));
        line.addClassName("ld-credit-line");
        line.add(button("credit.history", () -> RatingHistoryDialog.open(services, customer)));
        if (!editable) return line;
        line.add(button("credit.limit.set", () -> limit(standing)), button("credit.override.set", this::override));
        if (standing.override().isPresent()) line.add(button("credit.override.end", this::endOverride));
        return line;
    }

    private FigureRow why(RatingPoints points, String currency) {
        return new FigureRow()
                .figure(services.formats.number(points.sum()), getTranslation("credit.points.sum", currency))
                .figure(of(points.onTime(), RatingPoints.MOST_ON_TIME), getTranslation("credit.points.onTime"))
                .figure(of(points.overdue(), RatingPoints.MOST_OVERDUE), getTranslation("credit.points.overdue"))
                .figure(of(points.usage(), RatingPoints.MOST_USAGE), getTranslation("credit.points.usage"))
                .figure(of(points.history(), RatingPoints.MOST_HISTORY), getTranslation("credit.points.history"));
    }

    private String of(double points, int most) {
        return services.formats.number(points) + "/" + most;
    }

    private FigureRow ages(Ageing ageing) {
        FigureRow row = new FigureRow()
                .figure(money(ageing, ageing.total()), getTranslation("credit.open.in", ageing.currency()));
        for (AgeBand band : AgeBand.values())
            row.figure(money(ageing, ageing.in(band)), getTranslation("credit.band." + band));
        double days = ageing.daysSalesOutstanding();
        if (!Double.isNaN(days)) row.figure(services.formats.number(Math.round(days)), getTranslation("credit.dso"));
        return row;
    }

    private String money(Ageing ageing, BigDecimal amount) {
        return services.formats.money(amount, ageing.currency());
    }

    private void limit(CreditStanding standing) {
        LimitDialog.open(standing.limit(), services.formats.currency(), limit -> {
            services.ratings.limit(customer, limit);
            saved.accept("credit.limit.saved");
        });
    }

    private void override() {
        OverrideDialog.open(services.today(), entry -> {
            services.ratings.override(customer, entry.rating(), entry.reason(), entry.lastDay());
            saved.accept("credit.override.saved");
        });
    }

    private void endOverride() {
        ReasonDialog.open(getTranslation("credit.override.end"), getTranslation("credit.override.end.help"), reason -> {
            services.ratings.endOverride(customer, reason);
            saved.accept("credit.override.ended");
        });
    }

    private Button button(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
