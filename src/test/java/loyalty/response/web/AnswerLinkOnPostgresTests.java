package loyalty.response.web;

import loyalty.FreshPostgres;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(initializers = FreshPostgres.class)
class AnswerLinkOnPostgresTests extends AnswerLinkTests {}
