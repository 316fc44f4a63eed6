package loyalty.message;

import loyalty.OnPostgres;

@OnPostgres
class FailedMailOnPostgresTests extends FailedMailTests {}
