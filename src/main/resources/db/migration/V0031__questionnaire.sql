-- What customers are asked. The title stands here again for lists: that of the draft, or of the newest version.
create table questionnaire (
    id uuid primary key,
    title_en varchar(300) not null,
    title_zh varchar(300) not null,
    archived boolean not null,
    -- Also the application itself, which has no account.
    changed_by uuid not null,
    changed_at timestamp with time zone not null,
    -- Counts every change of the draft, so that nobody writes over what they have not read.
    version integer not null
);
create index questionnaire_list on questionnaire (archived, changed_at desc, id);

-- A published version is what somebody answered, and never changes; at most the newest one is a draft.
create table questionnaire_version (
    id uuid primary key,
    questionnaire_id uuid not null references questionnaire (id),
    number integer not null,
    -- JSON, as QuestionnaireContent.
    content varchar(1000000) not null,
    questions integer not null,
    published_at timestamp with time zone,
    published_by uuid,
    unique (questionnaire_id, number)
);

-- What the shipped roles may do with surveys: supervisors and admins design and run them, reps ask their customers.
insert into role_capability (role_id, capability, scope) values
    ('00000000-0000-7000-8000-000000000001', 'SURVEY_ASK', 'OWN'),
    ('00000000-0000-7000-8000-000000000002', 'SURVEY_DESIGN', 'TEAM'),
    ('00000000-0000-7000-8000-000000000002', 'SURVEY_RUN', 'TEAM'),
    ('00000000-0000-7000-8000-000000000002', 'SURVEY_ASK', 'TEAM'),
    ('00000000-0000-7000-8000-000000000003', 'SURVEY_DESIGN', 'ALL'),
    ('00000000-0000-7000-8000-000000000003', 'SURVEY_RUN', 'ALL'),
    ('00000000-0000-7000-8000-000000000003', 'SURVEY_ASK', 'ALL');

-- Sessions and other nodes read the matrix anew.
update role set version = version + 1 where shipped;
