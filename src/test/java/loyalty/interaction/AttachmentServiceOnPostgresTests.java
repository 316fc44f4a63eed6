package loyalty.interaction;

import loyalty.OnPostgres;

@OnPostgres
class AttachmentServiceOnPostgresTests extends AttachmentServiceTests {}
