package loyalty.response;

import loyalty.questionnaire.Answer;
import loyalty.questionnaire.Question;

/** What somebody answered to a question, as it was worded then. */
public record GivenAnswer(Question question, Answer answer) {}
