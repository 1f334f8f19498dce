% Counts the contentions of the organisation in a folder with SWI-Prolog.

:- use_module(library(csv)).
:- use_module(library(aggregate)).
:- use_module(library(pairs)).
:- initialization(main, main).

% edge(Target, Source, Strength): causes are looked up by what they drive.
:- dynamic edge/3, objective/4, net/3, up/2, down/2.

main([Folder]) :-
    load(Folder, 'edges.csv', row(Source, Target, Strength), edge(Target, Source, Strength)),
    load(Folder, 'objectives.csv', row(_, Department, Metric, Stake, Direction), objective(Department, Metric, Stake, Direction)),
    get_time(Start),
    count_contentions(Count),
    get_time(End),
    Seconds is End - Start,
    current_prolog_flag(version_data, swi(Major, Minor, Patch, _)),
    format("SWI-Prolog ~w.~w.~w: ~w in ~4f s~n", [Major, Minor, Patch, Count, Seconds]).

load(Folder, File, Row, Fact) :-
    directory_file_path(Folder, File, Path),
    csv_read_file(Path, [_Header|Rows]),
    forall(member(Row, Rows), assertz(Fact)).

count_contentions(Count) :-
    aggregate_all(bag(Aim), objective(_, Aim, _, _), All),
    sort(All, Aims),
    forall(( member(Aim, Aims), net_effect(Aim, Origin, Net) ), assertz(net(Aim, Origin, Net))),
    forall(pull(Metric, Department, Pull), assert_pull(Pull, Metric, Department)),
    aggregate_all(count, ( up(Metric, One), down(Metric, Other), One =\= Other ), Count).

assert_pull(Pull, Metric, Department) :- Pull > 0, !, assertz(up(Metric, Department)).
assert_pull(_, Metric, Department) :- assertz(down(Metric, Department)).

pull(Metric, Department, Pull) :-
    objective(Department, Aim, Stake, Direction),
    net(Aim, Metric, Net),
    Pull is Stake * Direction * Net,
    abs(Pull) >= 0.05 * (1 - 1e-9).

% The strongest positive path less the strongest negative one.
net_effect(Aim, Origin, Net) :-
    findall(From-Strength, path(Aim, 4, 1.0, [Aim], From, Strength), Paths),
    keysort(Paths, Sorted),
    group_pairs_by_key(Sorted, Groups),
    member(Origin-Strengths, Groups),
    max_list(Strengths, Highest),
    min_list(Strengths, Lowest),
    Net is max(Highest, 0) + min(Lowest, 0).

% path(Metric, StepsLeft, StrengthSoFar, Visited, Origin, Strength): back along the causes.
path(Metric, _, Strength, _, Metric, Strength).
path(Metric, Left, SoFar, Visited, Origin, Strength) :-
    Left > 0,
    edge(Metric, Cause, Factor),
    Longer is SoFar * Factor,
    abs(Longer) >= 0.1 * (1 - 1e-9),
    \+ memberchk(Cause, Visited),
    Fewer is Left - 1,
    path(Cause, Fewer, Longer, [Cause|Visited], Origin, Strength).
