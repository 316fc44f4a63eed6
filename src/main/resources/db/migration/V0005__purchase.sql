create table product (
    id uuid primary key,
    code varchar(60) not null unique,
    name varchar(200) not null,
    model varchar(100),
    category varchar(100),
    price numeric(19, 2),
    active boolean not null,
    -- The words a search finds. See SearchText.
    search_text varchar(2000) not null,
    import_id uuid,
    version integer not null
);

insert into number_series (name, prefix, digits, next_value) values ('product', 'P', 4, 1);

create table purchase (
    id uuid primary key,
    customer_id uuid not null references customer (id),
    product_id uuid not null references product (id),
    purchased_on date not null,
    -- Returns have a negative quantity and amount.
    quantity numeric(14, 3) not null,
    unit_price numeric(19, 4) not null,
    amount numeric(19, 2) not null,
    channel_code varchar(40),
    order_number varchar(60),
    -- The purchase that a return takes back, where it is known.
    return_of uuid references purchase (id),
    -- What makes an imported line the same line the next time; see PurchaseMatch.
    match_key uuid not null unique,
    import_id uuid,
    created_at timestamp with time zone not null,
    version integer not null
);
create index purchase_customer on purchase (customer_id, purchased_on);

-- What an import overwrote, so that undoing it can put it back.
create table purchase_before_import (
    import_id uuid not null,
    purchase_id uuid not null,
    customer_id uuid not null,
    purchased_on date not null,
    quantity numeric(14, 3) not null,
    unit_price numeric(19, 4) not null,
    amount numeric(19, 2) not null,
    channel_code varchar(40),
    -- The version that the import made: a later one has been changed since.
    imported_version integer not null,
    primary key (import_id, purchase_id)
);
