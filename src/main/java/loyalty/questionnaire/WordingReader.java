package loyalty.questionnaire;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a text that older builds did not write, or wrote in one language only, as empty there. */
class WordingReader extends StdDeserializer<Wording> {
    WordingReader() {
        super(Wording.class);
    }

    @Override
    public Wording deserialize(JsonParser parser, DeserializationContext context) {
        JsonNode texts = context.readTree(parser);
        return new Wording(texts.path("en").asString(""), texts.path("zh").asString(""));
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return Wording.NONE;
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Wording.NONE;
    }
}
