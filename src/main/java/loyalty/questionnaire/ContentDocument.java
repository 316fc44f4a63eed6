package loyalty.questionnaire;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** A version's content as its column keeps it. Documents of older and of newer builds are read as far as they go. */
final class ContentDocument {
    private static final JsonSetter.Value EMPTY_WHERE_MISSING = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(List.class, list -> list.setNullHandling(EMPTY_WHERE_MISSING))
            .withConfigOverride(Set.class, set -> set.setNullHandling(EMPTY_WHERE_MISSING))
            .addModule(new SimpleModule().addDeserializer(Wording.class, new WordingReader()))
            .build();

    private ContentDocument() {}

    static String write(QuestionnaireContent content) {
        return JSON.writeValueAsString(content);
    }

    static QuestionnaireContent read(String document) {
        return JSON.readValue(document, QuestionnaireContent.class);
    }
}
