create table people (
  id uuid primary key,
  person_id text not null unique,
  name text not null,
  measure_type text,
  person_status text
);

create table documents (
  id uuid primary key,
  slug text not null,
  number text,
  title text not null,
  person uuid references people (id),
  state text not null check (state in ('draft', 'submitted', 'approved', 'returned')),
  revision integer not null check (revision >= 1),
  updated_at timestamptz not null
);

create index documents_by_time on documents (updated_at desc, id);
create index documents_by_person on documents (person);

-- Every revision is kept, so that nothing is ever overwritten. The type json keeps the text as it was sent.
create table document_versions (
  document uuid not null references documents (id),
  revision integer not null check (revision >= 1),
  body json not null,
  role text not null check (role in ('clerk', 'reviewer')),
  saved_at timestamptz not null,
  primary key (document, revision)
);

create table audit_entries (
  id bigint generated always as identity primary key,
  document uuid not null references documents (id),
  revision integer not null,
  action text not null check (action in ('draft', 'submit', 'approve', 'return')),
  role text not null check (role in ('clerk', 'reviewer')),
  remark text,
  at timestamptz not null
);

create index audit_entries_by_document on audit_entries (document, id);
