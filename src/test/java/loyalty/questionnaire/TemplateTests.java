package loyalty.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTests {

    @ParameterizedTest
    @EnumSource
    void canBePublishedAsItIsInBothLanguages(Template template) {
        assertThat(ContentCheck.problems(template.content())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void comesBackFromItsDocumentAsItWas(Template template) {
        QuestionnaireContent content = template.content();
        assertThat(ContentDocument.read(ContentDocument.write(content))).isEqualTo(content);
    }

    @ParameterizedTest
    @EnumSource
    void isReadByBuildsThatKnowLess(Template template) {
        String newer = ContentDocument.write(template.content()).replaceFirst("\\{", "{\"unheardOf\":[1],");
        assertThat(ContentDocument.read(newer)).isEqualTo(template.content());
    }
}
