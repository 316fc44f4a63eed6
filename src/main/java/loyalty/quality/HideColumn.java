package loyalty.quality;

import loyalty.customer.FirstColumnService;
import org.springframework.stereotype.Component;

/** The table does not show the column at first; whoever wants it still finds it. */
@Component
class HideColumn implements ReviewMeasure {
    private final FirstColumnService columns;

    HideColumn(FirstColumnService columns) {
        this.columns = columns;
    }

    @Override
    public ReviewProposal proposal() {
        return ReviewProposal.HIDE;
    }

    @Override
    public void carryOut(ReviewFinding finding) {
        columns.hide(finding.field());
    }

    @Override
    public void takeBack(ReviewFinding finding) {
        columns.show(finding.field());
    }
}
