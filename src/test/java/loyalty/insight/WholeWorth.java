package loyalty.insight;

import org.springframework.stereotype.Component;

/** Works out what all customers are worth, as each night: to be autowired. */
@Component
public class WholeWorth {
    private final WorthBasis basis;
    private final FiguresRefresh figures;

    WholeWorth(WorthBasis basis, FiguresRefresh figures) {
        this.basis = basis;
        this.figures = figures;
    }

    public void renew() {
        basis.renew();
        figures.worth(() -> false);
    }
}
