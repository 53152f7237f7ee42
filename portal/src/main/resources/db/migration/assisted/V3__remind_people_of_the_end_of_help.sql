-- Who agreed by SMS to a help of a month or more is told before it ends: the number stays until then.
comment on column telephone_line.reach is
    'Number or address, sealed; forgotten two days after the call, or when a long help that is announced by SMS is over.';
