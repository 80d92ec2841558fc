;; Sums the rows of a linear classifier. `npm run build:kernel` makes sum-rows.wasm.ts of this text; vector-classifier.ts
;; lays out the memory:
;;
;;      0  scores: 32 bits a class, up to 64 classes
;;    256  values: what holds of the moment, 32 bits an atom, up to 64 atoms
;;    512  salts: one for each atom
;;    768  prefixes: hashes that templates begin with, the first of them 0
;;   1280  found: addresses of rows
;;   2304  features: hashes
;;   3328  index of the rows that are kept (row-index.ts)
(module
  (import "classifier" "memory" (memory 1))
  ;; A hash's row is in what stays of it when it is shifted.
  (import "classifier" "shift" (global $shift i32))
  ;; Where the scores end, in blocks of sixteen classes.
  (import "classifier" "scoresEnd" (global $scoresEnd i32))
  ;; Rows of four weights, the first of them zeros; or the address of each row, with the lowest bit set where it is full.
  (import "classifier" "rows" (global $rows i32))

  ;; Puts a hash for each template in the place of the features. Templates lie end to end from $templates to $end, the
  ;; prefixes of several templates before them from $prefixes on: each the place of what it begins with, 16 bits, and of
  ;; the atom that it adds, 16 bits.
  (func (export "hash") (param $prefixes i32) (param $templates i32) (param $end i32)
    (local $step i32) (local $atom i32) (local $mixed i32) (local $to i32)
    (local.set $to (i32.const 772))
    (block $none
      (br_if $none (i32.ge_u (local.get $prefixes) (local.get $templates)))
      (loop $next
        (local.set $step (i32.load (local.get $prefixes)))
        (local.set $atom (i32.shr_u (local.get $step) (i32.const 16)))
        (local.set $mixed (i32.mul (i32.const 0x9e3779b1) (i32.xor
          (i32.load offset=768 (i32.and (local.get $step) (i32.const 0xffff)))
          (i32.xor (i32.load offset=256 (local.get $atom)) (i32.load offset=512 (local.get $atom))))))
        (i32.store (local.get $to) (i32.xor (local.get $mixed) (i32.shr_u (local.get $mixed) (i32.const 15))))
        (local.set $to (i32.add (local.get $to) (i32.const 4)))
        (br_if $next (i32.lt_u
          (local.tee $prefixes (i32.add (local.get $prefixes) (i32.const 4)))
          (local.get $templates)))))
    (local.set $to (i32.const 2304))
    (loop $next
      (local.set $step (i32.load (local.get $templates)))
      (local.set $atom (i32.shr_u (local.get $step) (i32.const 16)))
      (local.set $mixed (i32.mul (i32.const 0x9e3779b1) (i32.xor
        (i32.load offset=768 (i32.and (local.get $step) (i32.const 0xffff)))
        (i32.xor (i32.load offset=256 (local.get $atom)) (i32.load offset=512 (local.get $atom))))))
      (i32.store (local.get $to) (i32.xor (local.get $mixed) (i32.shr_u (local.get $mixed) (i32.const 15))))
      (local.set $to (i32.add (local.get $to) (i32.const 4)))
      (br_if $next (i32.lt_u
        (local.tee $templates (i32.add (local.get $templates) (i32.const 4)))
        (local.get $end)))))

  ;; Adds the rows of $count features to the scores of up to four classes.
  (func (export "addFour") (param $count i32)
    (local $at i32) (local $end i32) (local $row i32) (local $block i32) (local $kept i32) (local $sum v128)
    (br_if 0 (i32.eqz (local.get $count)))
    (local.set $end (i32.add (i32.const 2304) (i32.shl (local.get $count) (i32.const 2))))
    ;; First where the rows lie, then the rows: so that they are fetched side by side, not one after the other.
    (local.set $at (i32.const 2304))
    (loop $next
      (local.set $row (i32.shr_u (i32.load (local.get $at)) (global.get $shift)))
      (local.set $block (i32.shl (i32.shr_u (local.get $row) (i32.const 5)) (i32.const 3)))
      (local.set $kept (i32.load offset=3328 (local.get $block)))
      (i32.store (local.get $at)
        (i32.add (global.get $rows) (i32.shl
          ;; What is not kept is the row of zeros.
          (i32.mul
            (i32.and (i32.shr_u (local.get $kept) (local.get $row)) (i32.const 1))
            (i32.add (i32.const 1) (i32.add
              (i32.load offset=3332 (local.get $block))
              (i32.popcnt (i32.and (local.get $kept)
                (i32.sub (i32.shl (i32.const 1) (local.get $row)) (i32.const 1)))))))
          (i32.const 3))))
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 4))) (local.get $end))))
    (local.set $sum (v128.load (i32.const 0)))
    (local.set $at (i32.const 2304))
    (loop $next
      (local.set $sum (i32x4.add (local.get $sum) (v128.load16x4_s (i32.load (local.get $at)))))
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 4))) (local.get $end))))
    (v128.store (i32.const 0) (local.get $sum)))

  ;; Adds the rows of $count features to the scores of up to 64 classes.
  (func (export "addRows") (param $count i32)
    (local $at i32) (local $end i32) (local $row i32) (local $block i32) (local $kept i32) (local $is i32)
    (local $address i32) (local $full i32) (local $few i32) (local $score i32) (local $entry i32) (local $class i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (br_if 0 (i32.eqz (local.get $count)))
    (local.set $end (i32.add (i32.const 2304) (i32.shl (local.get $count) (i32.const 2))))
    ;; Full rows are noted as found, those of few entries in the place of the features already read; without a branch,
    ;; which would be guessed wrong as often as not.
    (local.set $at (i32.const 2304))
    (local.set $full (i32.const 1280))
    (local.set $few (i32.const 2304))
    (loop $next
      (local.set $row (i32.shr_u (i32.load (local.get $at)) (global.get $shift)))
      (local.set $block (i32.shl (i32.shr_u (local.get $row) (i32.const 5)) (i32.const 3)))
      (local.set $kept (i32.load offset=3328 (local.get $block)))
      (local.set $is (i32.and (i32.shr_u (local.get $kept) (local.get $row)) (i32.const 1)))
      (local.set $address (i32.load (i32.add (global.get $rows) (i32.shl
        (i32.add
          (i32.load offset=3332 (local.get $block))
          (i32.popcnt (i32.and (local.get $kept) (i32.sub (i32.shl (i32.const 1) (local.get $row)) (i32.const 1)))))
        (i32.const 2)))))
      (i32.store (local.get $full) (local.get $address))
      (i32.store (local.get $few) (local.get $address))
      (local.set $full (i32.add (local.get $full)
        (i32.shl (i32.and (local.get $is) (local.get $address)) (i32.const 2))))
      (local.set $few (i32.add (local.get $few)
        (i32.shl (i32.and (local.get $is) (i32.xor (local.get $address) (i32.const 1))) (i32.const 2))))
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 4))) (local.get $end))))
    ;; Full rows, sixteen classes at a time. Their addresses have the lowest bit set, hence -1.
    (block $none
      (br_if $none (i32.eq (local.get $full) (i32.const 1280)))
      (local.set $block (i32.const -1))
      (local.set $score (i32.const 0))
      (loop $sixteen
        (local.set $a (v128.load (local.get $score)))
        (local.set $b (v128.load offset=16 (local.get $score)))
        (local.set $c (v128.load offset=32 (local.get $score)))
        (local.set $d (v128.load offset=48 (local.get $score)))
        (local.set $at (i32.const 1280))
        (loop $next
          (local.set $address (i32.add (i32.load (local.get $at)) (local.get $block)))
          (local.set $a (i32x4.add (local.get $a) (v128.load16x4_s (local.get $address))))
          (local.set $b (i32x4.add (local.get $b) (v128.load16x4_s offset=8 (local.get $address))))
          (local.set $c (i32x4.add (local.get $c) (v128.load16x4_s offset=16 (local.get $address))))
          (local.set $d (i32x4.add (local.get $d) (v128.load16x4_s offset=24 (local.get $address))))
          (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 4))) (local.get $full))))
        (v128.store (local.get $score) (local.get $a))
        (v128.store offset=16 (local.get $score) (local.get $b))
        (v128.store offset=32 (local.get $score) (local.get $c))
        (v128.store offset=48 (local.get $score) (local.get $d))
        (local.set $block (i32.add (local.get $block) (i32.const 32)))
        (br_if $sixteen (i32.lt_u
          (local.tee $score (i32.add (local.get $score) (i32.const 64)))
          (global.get $scoresEnd)))))
    ;; Rows of few entries: each the weight, 22 bits, the place of the class's score, 8 bits from the second on, and
    ;; whether another follows, the lowest.
    (br_if 0 (i32.eq (local.get $few) (i32.const 2304)))
    (local.set $at (i32.const 2304))
    (loop $next
      (local.set $address (i32.load (local.get $at)))
      (loop $entries
        (local.set $entry (i32.load (local.get $address)))
        (local.set $class (i32.and (local.get $entry) (i32.const 0x3fc)))
        (i32.store (local.get $class)
          (i32.add (i32.load (local.get $class)) (i32.shr_s (local.get $entry) (i32.const 10))))
        (local.set $address (i32.add (local.get $address) (i32.const 4)))
        (br_if $entries (i32.and (local.get $entry) (i32.const 1))))
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 4))) (local.get $few)))))
)
