package loyalty.quality;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import loyalty.customer.Choice;
import loyalty.customer.CustomColumnData;
import loyalty.customer.CustomColumnService;
import loyalty.customer.DictionaryKind;
import loyalty.customer.DictionaryService;
import org.springframework.stereotype.Component;

/** A choice is not offered any more: one of a list stays known, one of an added column leaves it. */
@Component
class RetireChoice implements ReviewMeasure {
    private final DictionaryService lists;
    private final CustomColumnService columns;

    RetireChoice(DictionaryService lists, CustomColumnService columns) {
        this.lists = lists;
        this.columns = columns;
    }

    @Override
    public ReviewProposal proposal() {
        return ReviewProposal.RETIRE_CHOICE;
    }

    @Override
    public void carryOut(ReviewFinding finding) {
        offer(finding, false);
    }

    @Override
    public void takeBack(ReviewFinding finding) {
        offer(finding, true);
    }

    private void offer(ReviewFinding finding, boolean offered) {
        Choice choice = Objects.requireNonNull(finding.choice());
        ChoiceLists.of(finding.field())
                .ifPresentOrElse(list -> offer(list, choice, offered), () -> offer(finding.field(), choice, offered));
    }

    private void offer(DictionaryKind list, Choice choice, boolean offered) {
        lists.entries(list).stream()
                .filter(entry -> entry.code().equals(choice.code()))
                .forEach(entry -> lists.save(entry.offered(offered)));
    }

    private void offer(String field, Choice choice, boolean offered) {
        CustomColumnData column = columns.named(field);
        Stream<Choice> others =
                column.choices().stream().filter(each -> !each.code().equals(choice.code()));
        List<Choice> choices =
                Stream.concat(others, Stream.of(choice).filter(each -> offered)).toList();
        columns.save(column.offering(choices));
    }
}
