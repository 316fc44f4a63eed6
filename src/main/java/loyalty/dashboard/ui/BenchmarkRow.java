package loyalty.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import loyalty.dashboard.Benchmark;
import loyalty.dashboard.Figure;
import loyalty.shared.RefusedException;
import loyalty.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** The benchmark of one figure; all three fields empty where there is none. */
class BenchmarkRow extends Div {
    private static final int PERCENT = 2;

    private final Figure figure;
    private final BigDecimalField value = new BigDecimalField(getTranslation("dashboard.benchmark"));
    private final TextField source = new TextField(getTranslation("dashboard.benchmark.by"));
    private final IntegerField year = new IntegerField(getTranslation("dashboard.benchmark.of"));
    private final Span problem = new Span();

    BenchmarkRow(Figure figure, @Nullable Benchmark known, Formats formats) {
        this.figure = figure;
        addClassName("ld-benchmark");
        if (figure.unit() == Figure.Unit.SHARE) value.setSuffixComponent(new Span("%"));
        if (figure.unit() == Figure.Unit.MONEY) value.setSuffixComponent(new Span(formats.currency()));
        source.setMaxLength(Benchmark.LONGEST_SOURCE);
        problem.addClassName("ld-benchmark-problem");
        problem.getElement().setAttribute("role", "alert");
        String name = getTranslation("dashboard.figure." + figure);
        value.setAriaLabel(name + " " + getTranslation("dashboard.benchmark"));
        add(new H3(name), value, source, year, problem);
        if (known == null) return;
        value.setValue(written(known.value()));
        source.setValue(known.source());
        year.setValue(known.year());
    }

    Figure figure() {
        return figure;
    }

    /**
     * @return null where nothing is entered
     * @throws RefusedException if it makes no sense; said beside the fields, too
     */
    @Nullable
    Benchmark entered() {
        problem.setText("");
        boolean empty = value.isEmpty() && source.isEmpty() && year.isEmpty();
        if (empty && !value.isInvalid() && !year.isInvalid()) return null;
        try {
            if (value.getValue() == null) throw new RefusedException("dashboard.benchmark.value");
            int given = year.getValue() == null ? 0 : year.getValue();
            return new Benchmark(figure, read(value.getValue()), source.getValue(), given);
        } catch (RefusedException refused) {
            problem.setText(getTranslation(
                    refused.reason().key(), refused.reason().args().toArray()));
            throw refused;
        }
    }

    private BigDecimal read(BigDecimal entered) {
        return figure.unit() == Figure.Unit.SHARE ? entered.movePointLeft(PERCENT) : entered;
    }

    private BigDecimal written(BigDecimal kept) {
        BigDecimal shown = figure.unit() == Figure.Unit.SHARE ? kept.movePointRight(PERCENT) : kept;
        BigDecimal plain = shown.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
