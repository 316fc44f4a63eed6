package loyalty.questionnaire;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A version's content as its column keeps it. Documents of older and of newer builds are read as far as they go. */
final class ContentDocument {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ContentDocument() {}

    static String write(QuestionnaireContent content) {
        return JSON.writeValueAsString(content);
    }

    static QuestionnaireContent read(String document) {
        return JSON.readValue(document, QuestionnaireContent.class);
    }
}
