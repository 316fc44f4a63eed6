package loyalty.insight;

import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Computes the figures of all customers anew, as each night: first what they are measured by, then their rows; what a month that is over left is
 * kept, and who is lost by then is asked about.
 */
@Component
public class FiguresRenewal {
    private final WorthBasis basis;
    private final FiguresRefresh figures;
    private final MonthEnds months;
    private final ChurnAsking churn;

    FiguresRenewal(WorthBasis basis, FiguresRefresh figures, MonthEnds months, ChurnAsking churn) {
        this.basis = basis;
        this.figures = figures;
        this.months = months;
        this.churn = churn;
    }

    /** @param stopping whether to leave the rest for the next time */
    public void renew(BooleanSupplier stopping) {
        basis.renew();
        figures.all(stopping);
        months.keepWhatIsOver(stopping);
        churn.ask(stopping);
    }
}
