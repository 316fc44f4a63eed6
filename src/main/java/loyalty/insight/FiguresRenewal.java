package loyalty.insight;

import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Computes the figures of all customers anew, as each night: first what they are measured by, then their rows. */
@Component
public class FiguresRenewal {
    private final WorthBasis basis;
    private final FiguresRefresh figures;

    FiguresRenewal(WorthBasis basis, FiguresRefresh figures) {
        this.basis = basis;
        this.figures = figures;
    }

    /** @param stopping whether to leave the rest for the next time */
    public void renew(BooleanSupplier stopping) {
        basis.renew();
        figures.all(stopping);
    }
}
