package loyalty.customer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import loyalty.shared.HumanText;
import loyalty.shared.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** What the choices of a custom column have to be. */
@Component
class ColumnChoices {
    private static final int LENGTH = 8_000;

    private final JdbcClient jdbc;

    ColumnChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As the column keeps them, a line each; refuses what can't be, and to leave out what customers have. */
    String kept(CustomColumn column, List<Choice> wanted) {
        if (column.type != CustomType.CHOICE) return "";
        List<Choice> choices = wanted.stream().map(ColumnChoices::clean).toList();
        if (choices.isEmpty()) throw new RefusedException("customer.column.choicesNeeded");
        refuseLeavingOut(column, distinctCodes(choices));
        String lines = choices.stream()
                .map(c -> c.code() + "\t" + c.nameEn() + "\t" + c.nameZh())
                .collect(Collectors.joining("\n"));
        if (lines.length() > LENGTH) throw new RefusedException("customer.column.choicesTooLong", LENGTH);
        return lines;
    }

    private static Choice clean(Choice typed) {
        return new Choice(
                HumanText.clean(typed.code()), HumanText.clean(typed.nameEn()), HumanText.clean(typed.nameZh()));
    }

    private static Set<String> distinctCodes(List<Choice> choices) {
        Set<String> codes = new HashSet<>();
        for (Choice choice : choices) {
            if (choice.code().isEmpty()
                    || choice.nameEn().isEmpty()
                    || choice.nameZh().isEmpty()) throw new RefusedException("customer.column.choiceIncomplete");
            if (!codes.add(choice.code())) throw new RefusedException("customer.dictionary.codeTaken", choice.code());
        }
        return codes;
    }

    private void refuseLeavingOut(CustomColumn column, Set<String> codes) {
        List<Choice> gone = column.choiceList().stream()
                .filter(choice -> !codes.contains(choice.code()))
                .toList();
        if (gone.isEmpty()) return;
        String value = column.sql("c");
        jdbc.sql("select %1$s from customer c where %1$s = any(:gone) fetch first 1 row only".formatted(value))
                .param(
                        "gone",
                        new SqlArrayValue(
                                "varchar", gone.stream().map(Choice::code).toArray()))
                .query(String.class)
                .optional()
                .ifPresent(code -> {
                    throw new RefusedException("customer.column.choiceUsed", code);
                });
    }
}
