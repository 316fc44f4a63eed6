package loyalty.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.stream.Stream;
import loyalty.dashboard.Behind;
import loyalty.dashboard.Benchmark;
import loyalty.dashboard.Compared;
import loyalty.dashboard.DashboardQuery;
import loyalty.dashboard.Figure;
import loyalty.table.TableNavigation;
import org.jspecify.annotations.Nullable;

/** One figure: how it changed, what it was worked out from, and the way to the customers behind it. */
class FigureTile extends Div {
    private final Figure figure;
    private final transient FigureWords words;

    FigureTile(
            Figure figure, Compared compared, @Nullable Benchmark benchmark, DashboardQuery query, FigureWords words) {
        this.figure = figure;
        this.words = words;
        addClassName("ld-dashboard-figure");
        BigDecimal now = compared.now().value();
        add(new H3(getTranslation("dashboard.figure." + figure)), value(now, query));
        change("dashboard.before", now, compared.before().value());
        change("dashboard.yearBefore", now, compared.yearBefore().value());
        if (benchmark != null)
            change("dashboard.benchmark.against", now, benchmark.value(), benchmark.source(), benchmark.year());
        add(new Paragraph(words.formula(this, figure, compared.now())));
    }

    private Div value(@Nullable BigDecimal now, DashboardQuery query) {
        Span said = new Span(words.say(figure, now));
        said.addClassName("ld-figure");
        Behind.Kind behind = figure.behind();
        if (behind == null || now == null || now.signum() == 0) return new Div(said);
        Anchor link =
                new Anchor(TableNavigation.to(Behind.of(behind, query.period()).within(query.filter())), said);
        link.setAriaLabel(
                getTranslation("dashboard.open", getTranslation("dashboard.figure." + figure), words.say(figure, now)));
        return new Div(link);
    }

    /** Green where it became better, red where it became worse; the sign says so too. */
    private void change(String against, @Nullable BigDecimal now, @Nullable BigDecimal then, Object... details) {
        String said = words.change(this, figure, now, then);
        if (said == null || now == null || then == null) return;
        int direction = figure.isBurden() ? then.compareTo(now) : now.compareTo(then);
        Span change = new Span(said);
        if (!said.startsWith("±")) change.addClassName(direction > 0 ? "ld-better" : "ld-worse");
        Object[] args = Stream.concat(Stream.of(words.say(figure, then)), Stream.of(details))
                .toArray();
        Div line = new Div(change, new Span(getTranslation(against, args)));
        line.addClassName("ld-dashboard-change");
        add(line);
    }
}
