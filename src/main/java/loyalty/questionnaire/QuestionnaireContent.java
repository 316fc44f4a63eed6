package loyalty.questionnaire;

import java.util.List;
import java.util.Optional;

/** All that one version of a questionnaire asks and says. */
public record QuestionnaireContent(Wording title, Wording welcome, Wording thanks, List<Section> sections) {
    public QuestionnaireContent {
        sections = List.copyOf(sections);
    }

    /** In the order they are asked in. */
    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    public Optional<Question> question(String code) {
        return questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }
}
