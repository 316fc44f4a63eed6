package loyalty.quality;

import loyalty.customer.CustomColumnData;
import loyalty.customer.CustomColumnService;
import org.springframework.stereotype.Component;

/** An added column is not demanded any more. */
@Component
class MakeOptional implements ReviewMeasure {
    private final CustomColumnService columns;

    MakeOptional(CustomColumnService columns) {
        this.columns = columns;
    }

    @Override
    public ReviewProposal proposal() {
        return ReviewProposal.MAKE_OPTIONAL;
    }

    @Override
    public void carryOut(ReviewFinding finding) {
        demand(finding, false);
    }

    @Override
    public void takeBack(ReviewFinding finding) {
        demand(finding, true);
    }

    private void demand(ReviewFinding finding, boolean required) {
        CustomColumnData column = columns.named(finding.field());
        columns.save(column.demanded(required));
    }
}
