-- A save that came too late is kept here until a person has chosen between the two versions.
create table conflicts (
  id uuid primary key,
  document uuid not null references documents (id),
  base_revision integer not null,
  body json not null,
  intent text not null check (intent in ('draft', 'submit')),
  at timestamptz not null,
  settled_at timestamptz
);
