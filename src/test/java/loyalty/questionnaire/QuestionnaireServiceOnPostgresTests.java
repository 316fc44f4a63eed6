package loyalty.questionnaire;

import loyalty.OnPostgres;

@OnPostgres
class QuestionnaireServiceOnPostgresTests extends QuestionnaireServiceTests {}
