-- Whose stages are computed anew once the import that brought many purchases is over.
create table customer_stage_due (
    customer_id uuid primary key
);
