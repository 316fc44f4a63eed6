package loyalty.questionnaire;

/** One of the answers to choose from. The code is what is counted; the wording may be put better later. */
public record AnswerOption(String code, Wording text) {}
