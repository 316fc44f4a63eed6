package loyalty.credit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasValidation;
import java.util.Map;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;

/** Says at the fields of a form what the service finds wrong with them. */
final class FieldProblems {
    private FieldProblems() {}

    /** @param fields by the names that the problems have; refuses if there is any problem */
    static void refuse(Map<String, Message> problems, Map<String, HasValidation> fields) {
        problems.forEach((name, problem) -> {
            HasValidation field = fields.get(name);
            if (field == null) return;
            field.setInvalid(true);
            field.setErrorMessage(translate(problem.key(), problem.args().toArray()));
        });
        problems.values().stream().findFirst().ifPresent(problem -> {
            throw new RefusedException(problem);
        });
    }
}
