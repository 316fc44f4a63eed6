-- How far back the RFM map looks, where an admin has set it: then one row.
create table rfm_window (
    -- Null: at all purchases.
    days integer
);
